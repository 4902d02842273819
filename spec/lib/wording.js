// @ts-check

const levelWords = /\b(?:MUST|SHOULD|MAY|SHALL|REQUIRED|RECOMMENDED|OPTIONAL)\b/g;

/**
 * One sentence, closed by a full stop, whose only normative word is that of its level.
 * @param {string} text
 * @param {string} level
 */
export function isOneSentence(text, level) {
  const words = text.match(levelWords) ?? [];
  return (
    /^[A-Z`]/.test(text) && /\.$/.test(text) && !/[.!?;]\s+[A-Z]/.test(text) && words.length === 1 && words[0] === level
  );
}

/** @param {string} id */
export function isRequirementId(id) {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
}
