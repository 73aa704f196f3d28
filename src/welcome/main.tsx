import { render } from 'preact';
import { t, textLanguage } from '../platform/i18n';
import { Welcome } from './welcome';

document.documentElement.lang = textLanguage();
document.title = `Đọc Sạch: ${t('welcomeLink')}`;
render(<Welcome />, document.body);
