using BranchLife.Domain.Branches;
using BranchLife.Persistence;

namespace BranchLife.Application.Imports.Posts;

internal static class EndedPosts
{
    /// <summary>Yesterday was the last day; a post that began today, by a list imported an hour ago, never was.</summary>
    public static void End(BranchLifeDbContext db, Post post, List<Post> held, DateOnly today)
    {
        if (post.From < today)
        {
            post.End(today.AddDays(-1));
            return;
        }

        db.Remove(post);
        held.Remove(post);
    }
}
