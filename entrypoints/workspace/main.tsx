import { openPage } from '../pages/open-page.tsx';
import { App } from './app.tsx';

await openPage((checker) => <App checker={checker} />);
