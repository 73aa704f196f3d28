import * as v from 'valibot';
import type { ListenBackgroundApi } from '../platform/listen-messages';
import type { Endpoints } from '../platform/messaging';
import { listenSettings, listenSettingsSchema } from '../platform/settings';
import player from '../content/listen.iife.ts?script';
import { fromOwnPage, fromPage } from './endpoint';
import { inject } from './inject';

/** What the worker answers about reading aloud. */
export const listenEndpoints: Endpoints<ListenBackgroundApi> = {
  injectPlayer: fromOwnPage(v.tuple([v.pipe(v.number(), v.integer())]), (_sender, tabId) => injectPlayer(tabId)),
  listenSettings: fromPage(v.tuple([]), () => listenSettings.get()),
  keepListenSettings: fromPage(v.tuple([listenSettingsSchema]), (_sender, settings) => listenSettings.set(settings)),
};

/** Where it is already, it stays as it is. */
export function injectPlayer(tabId: number): Promise<void> {
  return inject(player, tabId, 0);
}
