import { strict as assert } from 'node:assert';
import { stops, takeTour, tourThemes } from '../../scripts/host/tour.mjs';
import { takePicture } from '../support/host/pictures';

suite('Every part in every theme', () => {
  for (const theme of tourThemes) {
    test(`highlights, note, fixes, preview, report, sidebar and walkthrough appear (${theme})`, async () => {
      const seen: string[] = [];
      await takeTour(theme, async (name, session) => {
        seen.push(name);
        await takePicture(session.page, `${name}-${theme}`);
      });
      assert.deepEqual(seen.sort(), [...stops].sort());
    });
  }
});
