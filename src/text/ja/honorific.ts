/** A person's name as it is spoken of: with the honorific that it has already, else さん. */
export function san(name: string): string {
  return /(?:さん|様|さま|氏|先生|君|くん|ちゃん)$/.test(name) ? name : `${name}さん`;
}
