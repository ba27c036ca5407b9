using BranchLife.Application.Access;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence.Reading;

namespace BranchLife.Application.Rectification;

/// <summary>A claim is read by whoever reads the record it answers; what was answered for the branch by everybody who reads the meeting.</summary>
internal static class ClaimReading
{
    extension(Claim claim)
    {
        public SensitiveRecord Sensitive => new(RecordKind.Claim, claim.Id.Value, claim.ClaimedById, claim.SubjectId);
    }
}
