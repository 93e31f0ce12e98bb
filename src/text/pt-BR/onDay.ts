/**
 * A named day within a sentence: "na terça-feira", "no sábado", "em 4 de março"; but "hoje", "ontem" and
 * "amanhã" alone.
 */
export function onDay(day: string): string {
  if (/^(?:hoje|ontem|amanhã)$/.test(day)) return day;
  if (/^(?:sábado|domingo)/.test(day)) return `no ${day}`;
  return /^\d/.test(day) ? `em ${day}` : `na ${day}`;
}
