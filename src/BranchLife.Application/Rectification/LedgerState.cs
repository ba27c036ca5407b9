using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Rectification;

/// <summary>What the ledger can be asked for: the states of items, and the questions that run across them.</summary>
public enum LedgerState
{
    Unclosed,
    Late,
    Open,
    InProgress,
    ClosureRequested,
    ClosureReturned,
    LongTerm,
    Reopened,
    Closed,
    LookBackDue,
    Undated,
    Repeated,
    All,
}

public static class LedgerStates
{
    extension(LedgerState state)
    {
        public string Word => state switch
        {
            LedgerState.Unclosed => "未销号",
            LedgerState.Late => "已超期",
            LedgerState.All => "全部",
            LedgerState.LookBackDue => "待“回头看”",
            LedgerState.Undated => "没有时限",
            LedgerState.Repeated => "往年重复",
            _ => state.Item.Word,
        };

        private RectificationState Item => state switch
        {
            LedgerState.InProgress => RectificationState.InProgress,
            LedgerState.ClosureRequested => RectificationState.ClosureRequested,
            LedgerState.ClosureReturned => RectificationState.ClosureReturned,
            LedgerState.LongTerm => RectificationState.LongTerm,
            LedgerState.Closed => RectificationState.Closed,
            LedgerState.Reopened => RectificationState.Reopened,
            _ => RectificationState.Open,
        };

        internal IQueryable<RectificationItem> Among(IQueryable<RectificationItem> items, DateOnly today)
        {
            if (state is LedgerState.All) return items;
            if (state is LedgerState.Unclosed) return items.Where(item => item.State != RectificationState.Closed);
            if (state is LedgerState.Late)
            {
                return items.Where(item => item.State != RectificationState.Closed && item.State != RectificationState.ClosureRequested
                    && (item.DueOn < today || (item.DueOn == null && item.NextReviewOn < today)));
            }

            if (state is LedgerState.LookBackDue) return items.Where(item => item.NextLookBackOn <= today);
            if (state is LedgerState.Undated) return items.Where(item => item.DueOn == null && item.State != RectificationState.Closed);
            if (state is LedgerState.Repeated) return items.Where(item => item.IsRepeated);

            var wanted = state.Item;
            return items.Where(item => item.State == wanted);
        }
    }
}
