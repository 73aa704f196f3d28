import { render } from 'preact';
import { SampleBar } from './sample-bar';

// The page around it is Vietnamese, and damaged, in every language.
const bar = document.querySelector('.try');
if (bar) render(<SampleBar />, bar);
