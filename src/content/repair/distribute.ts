import type { Repair } from '../../core/repair';

/**
 * Splits the repairs of a run over its pieces: what a repair writes goes to the piece where it starts, and the rest of
 * what it replaces is cut from the pieces that follow.
 * @param pieces the texts whose concatenation was repaired
 * @param repairs in order, not overlapping; offsets in the concatenation
 * @returns the repaired pieces: as many as there were
 */
export function distribute(pieces: readonly string[], repairs: readonly Repair[]): string[] {
  let offset = 0;
  let next = 0;
  return pieces.map((piece) => {
    const pieceStart = offset;
    const pieceEnd = (offset += piece.length);
    let text = '';
    let done = pieceStart;
    for (let i = next, repair = repairs[i]; repair && repair.start < pieceEnd; repair = repairs[++i]) {
      const { start, end, after } = repair;
      if (start >= pieceStart) text += piece.slice(done - pieceStart, start - pieceStart) + after;
      done = Math.min(end, pieceEnd);
      if (end > pieceEnd) break;
      next = i + 1;
    }
    return text + piece.slice(done - pieceStart);
  });
}
