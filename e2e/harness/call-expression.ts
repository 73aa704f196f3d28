/** The call of a function as an expression that another world can run: the function closes over nothing, the argument is JSON. */
export function callExpression<A>(run: (argument: A) => unknown, argument: A | undefined): string {
  return `(${String(run)})(${argument === undefined ? '' : JSON.stringify(argument)})`;
}
