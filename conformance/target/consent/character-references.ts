/** Named characters of ASCII, and the other ones that pages use most. */
const named: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", AMP: "&", LT: "<", GT: ">", QUOT: '"' },
  ...{ Tab: "\t", NewLine: "\n", nbsp: "\u00a0", excl: "!", num: "#", dollar: "$", percnt: "%", lpar: "(", rpar: ")" },
  ...{ ast: "*", plus: "+", comma: ",", period: ".", sol: "/", colon: ":", semi: ";", equals: "=", quest: "?" },
  ...{ commat: "@", lsqb: "[", lbrack: "[", bsol: "\\", rsqb: "]", rbrack: "]", Hat: "^", lowbar: "_", grave: "`" },
  ...{ lcub: "{", lbrace: "{", verbar: "|", vert: "|", rcub: "}", rbrace: "}" },
  ...{ copy: "©", reg: "®", trade: "™", sect: "§", para: "¶", middot: "·", bull: "•", hellip: "…", deg: "°" },
  ...{ ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“", rdquo: "”", bdquo: "„" },
  ...{ laquo: "«", raquo: "»", times: "×", euro: "€", pound: "£", shy: "\u00ad" },
  ...{ larr: "←", rarr: "→", zwnj: "\u200c", zwj: "\u200d", lrm: "\u200e", rlm: "\u200f" },
  ...{ szlig: "ß", aelig: "æ", AElig: "Æ", oslash: "ø", Oslash: "Ø", eth: "ð", ETH: "Ð", thorn: "þ", THORN: "Þ" },
  ...{ oelig: "œ", OElig: "Œ", lstrok: "ł", Lstrok: "Ł", dstrok: "đ", Dstrok: "Đ", imath: "ı", inodot: "ı" },
};

/** Letters with a mark are named by both: `ccaron`, `Uring`. */
const marks: Readonly<Record<string, string>> = {
  ...{ grave: "\u0300", acute: "\u0301", circ: "\u0302", tilde: "\u0303", macr: "\u0304", breve: "\u0306" },
  ...{
    dot: "\u0307",
    uml: "\u0308",
    ring: "\u030a",
    dblac: "\u030b",
    caron: "\u030c",
    cedil: "\u0327",
    ogon: "\u0328",
  },
};

/** What Windows-1252 has at 0x80 to 0x9F, which is what these numbers mean (WHATWG HTML §13.2.5.80). */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The text with its character references replaced by what they mean; one that means nothing stays as it is. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z][a-z0-9]*));?/gi, (all, hex, decimal, name) => {
    if (hex !== undefined) return characterAt(Number.parseInt(hex, 16));
    if (decimal !== undefined) return characterAt(Number(decimal));
    return all.endsWith(";") || /^(?:amp|lt|gt|quot|nbsp)$/i.test(name) ? (meaningOf(name) ?? all) : all;
  });
}

function characterAt(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows.charAt(code - 0x80);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\ufffd";
}

function meaningOf(name: string): string | undefined {
  if (Object.hasOwn(named, name)) return named[name];
  const [, letter = "", mark = ""] = /^([A-Za-z])([a-z]+)$/.exec(name) ?? [];
  const combining = Object.hasOwn(marks, mark) ? marks[mark] : undefined;
  const composed = combining === undefined ? "" : (letter + combining).normalize("NFC");
  return composed.length === 1 ? composed : undefined;
}
