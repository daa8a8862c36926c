/** FNV-1a over the UTF-16 units of a text: a number below 2 ** 32, the same on every machine. */
export function hash(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), prime);
  return mixed(value);
}

/** The same with two seeds, in one reading of a long text. */
export function hashes(text: string, [first, second]: readonly [number, number]): [number, number] {
  let [one, other] = [first, second];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, prime);
    other = Math.imul(other ^ unit, prime);
  }
  return [mixed(one), mixed(other)];
}

const prime = 0x01000193;

/** The low bits of FNV alone are poor: the high ones are mixed into them. */
function mixed(value: number): number {
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
}
