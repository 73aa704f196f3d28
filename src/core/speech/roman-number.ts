const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** A Roman number below 400; `undefined` for letters in another order. */
export function romanNumber(letters: string): number | undefined {
  if (!/^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(letters) || letters === '') return undefined;
  return Array.from(letters).reduce((sum, letter, i) => {
    const value = VALUES[letter] ?? 0;
    return sum + (value < (VALUES[letters[i + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}
