/** The community of who shares no event with anybody. A file of its own, as the page needs it without the library. */
export const NO_COMMUNITY = 0xffff;
