/** Text as searches compare it: without case and accents. "tuoi tre" finds Tuổi Trẻ, "fuhrend" finds führend. Pure. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
}
