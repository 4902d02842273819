/** What takes no ink: white space, the code points that Unicode has renderers ignore, and the empty pattern of Braille. */
const INKLESS = /[\s\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Whether nobody could see that anything was written. */
export const isBlank = (text: string): boolean => text.replace(INKLESS, "") === "";
