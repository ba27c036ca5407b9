using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Branches;

internal sealed class PostConfiguration : AggregateConfiguration<Post>
{
    protected override void Map(EntityTypeBuilder<Post> entity)
    {
        entity.HasIndex(post => new { post.PersonId, post.From });
        entity.HasIndex(post => new { post.UnitId, post.Kind });
        Refers<Person>(entity, post => post.PersonId);
        Refers<Unit>(entity, post => post.UnitId);
        entity.Ignore(post => post.Term);
    }
}
