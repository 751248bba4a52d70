/** A wider column that begins with what an old one held. */
export function widened<Column extends { set(old: Column): void }>(old: Column, wider: Column): Column {
  wider.set(old);
  return wider;
}
