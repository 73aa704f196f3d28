import { render } from 'preact';
import { t, textLanguage } from '../platform/i18n';
import { Library } from './library';

document.documentElement.lang = textLanguage();
document.title = `Đọc Sạch: ${t('libraryTitle')}`;
render(<Library />, document.body);
