using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Persistence;

/// <summary>Said once for all engines: how ids, instants, words and sensitive texts are kept.</summary>
internal static class ModelConventions
{
    private const int EnumLength = 40;
    private const int FlagsLength = 300;

    public static void Apply(ModelConfigurationBuilder conventions)
    {
        foreach (var type in TypesWithIds())
        {
            conventions.Properties(typeof(Id<>).MakeGenericType(type))
                .HaveConversion(typeof(IdConverter<>).MakeGenericType(type));
        }

        conventions.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumLength);
        conventions.Properties<MeetingKinds>().HaveConversion<string>().HaveMaxLength(FlagsLength);
        conventions.Properties<GuidanceCategories>().HaveConversion<string>().HaveMaxLength(FlagsLength);
        conventions.Properties<string>().HaveMaxLength(Text.Paragraph);

        // The one place where every sensitive field of the model is marked; how they are kept is decided here alone.
        conventions.Properties<SensitiveText>().HaveConversion<SensitiveTextConverter>().HaveMaxLength(SensitiveTextConverter.MaxLength);
    }

    private static IEnumerable<Type> TypesWithIds() =>
        new[] { typeof(Aggregate<>).Assembly, typeof(ModelConventions).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsAbstract: false, BaseType.IsGenericType: true }
                && type.BaseType.GetGenericTypeDefinition() == typeof(Aggregate<>));
}
