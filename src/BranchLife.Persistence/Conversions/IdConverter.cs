using BranchLife.Domain;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BranchLife.Persistence.Conversions;

internal sealed class IdConverter<T>() : ValueConverter<Id<T>, Guid>(id => id.Value, value => new Id<T>(value));
