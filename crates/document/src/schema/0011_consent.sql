-- Whether the person whose words a card holds agreed that others get to see them: 'given' or 'withdrawn'; nothing
-- where nobody knows.
ALTER TABLE card ADD COLUMN consent TEXT;
