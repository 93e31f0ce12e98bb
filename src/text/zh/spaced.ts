/** A sentence with a blank between Chinese and Latin letters, as the app's interface has it. */
export function spaced(sentence: string): string {
  return sentence.replace(/\p{sc=Han}(?=\p{sc=Latin})|\p{sc=Latin}(?=\p{sc=Han})/gu, "$& ");
}
