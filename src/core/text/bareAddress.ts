const bareAddress = /(?:https?:\/\/|www\.)[^\s<]{1,4000}/iy;

/** End of a bare address (`https://…`, `www.…`) at `from`, or -1. */
export function bareAddressEnd(text: string, from: number): number {
  bareAddress.lastIndex = from;
  const match = bareAddress.exec(text);
  return match === null ? -1 : from + trimAddress(match[0]);
}

/** Length of a bare address without the punctuation that belongs to the sentence (GitHub Flavored Markdown, section 6.9). */
function trimAddress(address: string): number {
  let length = address.length;
  let open = 0;
  let close = 0;
  for (const character of address) {
    if (character === '(') open += 1;
    else if (character === ')') close += 1;
  }
  while (length > 0) {
    const last = address[length - 1] ?? '';
    if (last === ')' && close > open) close -= 1;
    else if (!'?!.,:*_~\'"”’;'.includes(last)) break;
    length -= 1;
  }
  return length;
}
