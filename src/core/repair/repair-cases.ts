/** What a damage class has to do with texts that stand alone; the file beside the class has the cases. */
export interface RepairCases {
  readonly repaired: readonly (readonly [damaged: string, sound: string])[];
  /** Texts that look damaged so, and stay. */
  readonly sound: readonly string[];
  /** Damage that is not repaired yet: a pass means that the case has to move up. */
  readonly knownFailures?: readonly (readonly [damaged: string, sound: string])[];
}
