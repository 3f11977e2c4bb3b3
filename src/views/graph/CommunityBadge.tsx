/** The letter of a community, as it stands beside a node. */
import { BADGE_RADIUS, BADGE_TEXT } from './draw-communities.ts';
import { communityLetter } from './measured-model.ts';

interface CommunityBadgeProps {
  readonly x: number;
  readonly y: number;
  readonly community: number;
  /** By default the colours of the text around. */
  readonly paper?: string;
  readonly ink?: string;
}

export function CommunityBadge({
  x,
  y,
  community,
  paper = 'none',
  ink = 'currentColor',
}: CommunityBadgeProps) {
  return (
    <g>
      <circle cx={x} cy={y} r={BADGE_RADIUS} fill={paper} stroke={ink} />
      <text
        x={x}
        y={y}
        fill={ink}
        fontSize={BADGE_TEXT}
        fontWeight={650}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {communityLetter(community)}
      </text>
    </g>
  );
}
