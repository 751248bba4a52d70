/** 64 bits of FNV-1a over the text's UTF-16 code units as 16 hexadecimal digits: to tell findings apart, not to keep secrets. */
export function fingerprint(text: string): string {
  const prime = 0x100000001b3n;
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit & 0xff)) * prime);
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit >> 8)) * prime);
  }
  return hash.toString(16).padStart(16, '0');
}
