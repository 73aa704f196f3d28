import { useEffect, useState } from 'preact/hooks';
import { formatNumber, t } from '../platform/i18n';
import { LISTEN_RATES, type ListenSettings } from '../platform/listen-messages';
import { listenSettings } from '../platform/settings';
import { synthesis, vietnameseVoices } from '../platform/vietnamese-voices';
import { useAction } from './use-action';
import { useSetting } from './use-setting';

/** How articles are read aloud. */
export function ListenOptions() {
  const { value: settings, change } = useSetting(listenSettings);
  const { local, isKnown } = useVoices();
  const { status, act } = useAction();
  if (!settings) return null;
  const keep = (changed: Partial<ListenSettings>) =>
    act(async () => {
      await change((kept) => ({ ...kept, ...changed }));
      return t('listenOptionKept');
    });
  return (
    <>
      <p>{t('listenText')}</p>
      <div class="option">
        <RateChoice rate={settings.rate} onRate={(rate) => keep({ rate })} />
        {local.length > 0 && <VoiceChoice {...settings} voices={local} onVoice={(voice) => keep({ voice })} />}
        {isKnown && local.length === 0 && <p class="aside">{t('listenNoVoice')}</p>}
        <p class="status" role="status">
          {status}
        </p>
      </div>
    </>
  );
}

interface RateChoiceProps {
  readonly rate: number;
  readonly onRate: (rate: number) => void;
}

function RateChoice({ rate, onRate }: RateChoiceProps) {
  const rates = [...new Set([...LISTEN_RATES, rate])].sort((a, b) => a - b);
  return (
    <label class="switch">
      <span>{t('listenSpeed')}</span>
      <select value={rate} onChange={({ currentTarget }) => onRate(Number(currentTarget.value))}>
        {rates.map((each) => (
          <option key={each} value={each}>
            {formatNumber(each)}×
          </option>
        ))}
      </select>
    </label>
  );
}

interface VoiceChoiceProps {
  readonly voice: string;
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly onVoice: (voice: string) => void;
}

function VoiceChoice({ voice, voices, onVoice }: VoiceChoiceProps) {
  // As the player does it: one that is gone is the system's first.
  const chosen = voices.find(({ voiceURI }) => voiceURI === voice) ?? voices[0];
  return (
    <label class="switch">
      <span>{t('listenVoice')}</span>
      <select value={chosen?.voiceURI ?? ''} onChange={({ currentTarget }) => onVoice(currentTarget.value)}>
        {voices.map(({ voiceURI, name }) => (
          <option key={voiceURI} value={voiceURI}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The voices of this device, also those that the system tells a moment later. */
function useVoices() {
  const [voices, setVoices] = useState(vietnameseVoices);
  useEffect(() => {
    const ending = new AbortController();
    synthesis()?.addEventListener('voiceschanged', () => setVoices(vietnameseVoices()), { signal: ending.signal });
    return () => ending.abort();
  }, []);
  return voices;
}
