import type { Structure } from '../structure.ts';

// Sources: ISO 17469-1 (StratML) for goal, objective, vision, mission, values; HM Treasury "Magenta Book" and the
// US GPRA Modernization Act for outcome, target, measure, milestone.
export const structure: Structure = {
  labels: {
    priority: [
      'priority', 'priorities', 'pillar', 'pillars', 'focus area', 'focus areas', 'theme', 'themes', 'strategic direction', 'strategic directions', 'principle', 'principles', 'priority area', 'priority areas', 'strategic priority',
      'strategic priorities', 'strategic theme', 'strategic themes', 'workstream', 'workstreams', 'strand', 'strands', 'area of action', 'areas of action', 'action area', 'action areas', 'strategic pillar', 'strategic pillars', 'track', 'tracks', 'key priority', 'key priorities',
    ],
    goal: ['goal', 'goals', 'aim', 'aims', 'objective', 'objectives', 'outcome', 'outcomes', 'strategic goal', 'strategic goals', 'strategic objective', 'strategic objectives', 'strategic outcome', 'strategic outcomes', 'ambition', 'ambitions', 'desired outcome', 'desired outcomes', 'sub-goal', 'sub-goals'],
    initiative: [
      'initiative', 'initiatives', 'action', 'actions', 'commitment', 'commitments', 'measure', 'measures', 'deliverable', 'deliverables', 'activity', 'activities', 'recommendation', 'recommendations', 'key action', 'key actions', 'key initiative',
      'key initiatives', 'proposal', 'proposals', 'step', 'steps', 'next steps', 'pledge', 'pledges', 'planned actions', 'action point', 'action points',
    ],
    case: ['case', 'cases', 'case study', 'case studies', 'box', 'boxes', 'example', 'examples', 'spotlight', 'fact box', 'in focus', 'text box', 'in practice'],
    measure: ['indicator', 'indicators', 'target', 'targets', 'key figure', 'key figures', 'metric', 'metrics', 'success criterion', 'success criteria', 'key performance indicator', 'kpi', 'kpis', 'measure of success', 'measures of success', 'facts and figures'],
    milestone: ['milestone', 'milestones', 'timeline', 'timetable'],
    vision: ['vision', 'our vision', 'vision statement', 'the vision', 'mission', 'our mission', 'mission statement'],
    purpose: ['purpose', 'our purpose', 'purpose of this strategy', 'purpose and scope'],
    contents: ['contents', 'table of contents', 'on this page', 'in this document', 'content'],
    frame: [
      'foreword', 'preface', 'introduction', 'executive summary', 'summary', 'background', 'context', 'conclusion', 'appendix', 'annex', 'follow-up', 'implementation', 'governance', 'monitoring', 'evaluation', 'funding', 'glossary', 'references', 'notes', 'acknowledgements',
      'message', 'about', 'methodology', 'delivery', 'resources', 'results', 'what we have done', 'progress', 'scope', 'how to read', 'endnotes', 'overview', 'reporting', 'accountability', 'ministerial foreword',
    ],
  },
  around: ['our', 'the', 'this', 'strategy', 'strategys', 'new', 'key', 'strategic', 'overall', 'list', 'of', 'overview', 'all', 'summary', 'main', 'specific', 'concrete', 'in', 'for', 'and', 'a', 'planned', 'future'],
  achieved: ['results', 'what we have done', 'achievements', 'progress', 'progress to date', 'what has been achieved', 'achieved', 'so far', 'results so far', 'we have'],
  columns: {
    action: ['action', 'activity', 'measure', 'initiative', 'commitment', 'deliverable', 'actions', 'activities', 'task', 'what', 'recommendation'],
    owner: ['owner', 'lead', 'responsible', 'responsible authority', 'who', 'lead department', 'responsibility', 'lead agency', 'accountable', 'lead organisation', 'lead organization', 'led by'],
    deadline: ['deadline', 'date', 'term', 'timeline', 'when', 'due', 'timing', 'due date', 'by when', 'timeframe', 'completion', 'delivery date', 'target date'],
  },
  open: ['and', 'or', 'of', 'the', 'a', 'an', 'in', 'on', 'to', 'for', 'by', 'with', 'from', 'as', 'at', 'that', 'which', 'is', 'are', 'will', 'our', 'its', 'their', 'into', 'through', 'between', 'more', 'be', 'this', 'these', 'than', 'but'],
  paper: ['strategy', 'plan', 'action plan', 'programme', 'program', 'policy', 'framework', 'roadmap', 'agenda', 'ambition', 'charter', 'white paper', 'agreement'],
};
