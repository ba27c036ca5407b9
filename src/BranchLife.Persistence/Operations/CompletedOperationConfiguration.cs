using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Operations;

internal sealed class CompletedOperationConfiguration : IEntityTypeConfiguration<CompletedOperation>
{
    public void Configure(EntityTypeBuilder<CompletedOperation> operation) =>
        operation.HasKey(completed => new { completed.PersonId, completed.OperationId });
}
