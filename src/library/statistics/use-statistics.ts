import { useCallback, useEffect, useState } from 'preact/hooks';
import { localDay } from '../../core/history/local-day';
import type { Statistics } from '../../core/history/statistics';
import { askBackground } from '../../platform/messaging';
import { reportError } from '../../platform/report-error';
import { type Period, periodOf, yearsSince } from './period';

/** The sums of a period, and the years that there are. */
export interface LoadedStatistics {
  readonly year: number | undefined;
  readonly period: Period;
  readonly statistics: Statistics;
  readonly years: readonly number[];
  /** Whether anything was ever read. */
  readonly isEmpty: boolean;
}

/**
 * Sums up a year, or the twelve months up to today. What was loaded before stays until it is there.
 * @param year undefined: the twelve months
 */
export function useStatistics(year: number | undefined) {
  const [loaded, setLoaded] = useState<LoadedStatistics | 'failed'>();
  const [turn, setTurn] = useState(0);
  const retry = useCallback(() => {
    setLoaded(undefined);
    setTurn((last) => last + 1);
  }, []);
  useEffect(() => {
    let isCurrent = true;
    load(year).then(
      (statistics) => isCurrent && setLoaded(statistics),
      (error: unknown) => {
        reportError('statistics', error);
        if (isCurrent) setLoaded('failed');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [year, turn]);
  return { loaded, retry };
}

async function load(year: number | undefined): Promise<LoadedStatistics> {
  const today = localDay(new Date());
  const period = periodOf(year, today);
  const [statistics, firstDay] = await Promise.all([
    askBackground('readingStatistics', period.from, period.to, today),
    askBackground('firstReadingDay'),
  ]);
  // Nothing comes as null over the wire.
  const first = firstDay ?? undefined;
  return { year, period, statistics, years: yearsSince(first, today), isEmpty: first === undefined };
}
