/** How the details come to the link of the view, which only the app can make. */
import { createContext } from 'react';

export const LinkContext = createContext<() => string>(() => '');
