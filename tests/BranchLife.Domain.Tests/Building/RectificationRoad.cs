using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;

namespace BranchLife.Testing.Building;

public static class RectificationRoad
{
    extension(RectificationItem item)
    {
        public RectificationItem InProgress()
        {
            item.Report("已走访一户", A.Yesterday, isEvidence: false, item.OwnerId, A.Moment);
            return item;
        }

        public RectificationItem WithEvidence(Id<Person> recordedBy)
        {
            item.Report("走访记录四份", A.Yesterday, isEvidence: true, recordedBy, A.Moment);
            return item;
        }

        public RectificationItem ClosureRequested(Id<Person>? evidenceBy = null)
        {
            item.WithEvidence(evidenceBy ?? A.Recorder).RequestClosure(item.OwnerId);
            return item;
        }

        public RectificationItem ClosureReturned()
        {
            item.ClosureRequested().ReturnClosure("还缺两户。", new Reviewer(A.Verifier, null), A.Moment);
            return item;
        }

        public RectificationItem Closed()
        {
            item.ClosureRequested().Close("经核验属实，同意销号。", new Reviewer(A.Verifier, null), A.Moment);
            return item;
        }
    }
}
