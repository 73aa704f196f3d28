import { type Endpoint, isOwnPage } from '../platform/messaging';

/** A function that pages of the extension may call, and nobody else. */
export function fromOwnPage<F extends (...args: never[]) => unknown>(
  isArgs: (args: readonly unknown[]) => args is Parameters<F>,
  run: Endpoint<F>['run'],
): Endpoint<F> {
  return { accepts: isOwnPage, parse: (args) => (isArgs(args) ? args : undefined), run };
}

/** What `typeof` says of an argument, and its type. */
interface Named {
  readonly string: string;
  readonly boolean: boolean;
  readonly number: number;
}

/** Checks that there are just so many arguments, and of these types. */
export function takes<T extends readonly (keyof Named)[]>(
  ...types: T
): (args: readonly unknown[]) => args is { -readonly [I in keyof T]: Named[T[I]] } {
  return (args): args is { -readonly [I in keyof T]: Named[T[I]] } =>
    args.length === types.length && types.every((type, index) => typeof args[index] === type);
}
