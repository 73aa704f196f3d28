export { blockSelector } from './block-selector';
export { addRule, mergeRules, newLines, removeRule } from './edit-rules';
export { formatRule, type OwnRule, rulesFor } from './own-rule';
export { exceptKept, ownSheet } from './own-sheet';
export { type BadLine, parseRules } from './parse-rules';
