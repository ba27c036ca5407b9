using BranchLife.Application.Access;
using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Meetings;

internal static class ReviewedBy
{
    extension(Actor actor)
    {
        /// <summary>The actor as one who reviews from outside; the domain compares persons and branches.</summary>
        public Reviewer AsReviewer => new(actor.PersonId, actor.BranchId);
    }
}
