import { render } from 'preact';
import { t, textLanguage } from '../platform/i18n';
import { Options } from './options';

document.documentElement.lang = textLanguage();
document.title = `Đọc Sạch: ${t('optionsTitle')}`;
render(<Options />, document.body);
