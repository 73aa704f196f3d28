export { type SpokenSentence, spokenSentences } from './spoken-sentences';
