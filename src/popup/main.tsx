import { render } from 'preact';
import { textLanguage } from '../platform/i18n';
import { Popup } from './popup';

document.documentElement.lang = textLanguage();
render(<Popup />, document.body);
