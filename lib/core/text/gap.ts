/** What a draft leaves for the user to fill in: "[le jour]", "[approved answer]". Never more than a line. */
export const gap = /\[[^\]\n]{2,60}\]/g;

/** Characters between the brackets that still make a gap. */
export const longestGap = 60;
