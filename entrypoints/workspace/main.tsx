import { App } from './app.tsx';
import { openPage } from './open-page.tsx';

await openPage((checker) => <App checker={checker} />);
