import { openPage } from '../workspace/open-page.tsx';
import { App } from './app.tsx';

await openPage((checker) => <App checker={checker} />);
