using BranchLife.Domain;
using BranchLife.Domain.Attachments;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BranchLife.Persistence.Protection;

/// <summary>
/// What a seal covers (sealed is sealed: quality 1.7): the minutes with their signatures, the sitting with its sign-in list and
/// speeches, the criticism of that sitting with the speakers' confirmations, additions, attachments, the sealed regular meetings.
/// The reading log only ever grows.
/// </summary>
public static class GuardedTables
{
    public static IReadOnlyList<GuardedTable> Of(IModel model)
    {
        var session = new SealColumn(nameof(MeetingSession.IsSealed), IsFlag: true);
        return
        [
            .. Sealed<Minutes>(model, new SealColumn(nameof(Minutes.SealedAt), IsFlag: false)),
            .. Sealed<MeetingSession>(model, session),
            .. Sealed<RegularMeeting>(model, new SealColumn(nameof(RegularMeeting.SealedAt), IsFlag: false)),
            Table(TypeOf<CriticismRecord>(model)) with
            {
                Parent = new SealingParent(
                    TypeOf<MeetingSession>(model).GetTableName()!, nameof(MeetingSession.Id), nameof(CriticismRecord.SessionId), session),
            },
            .. Sealed<WordsConfirmation>(model, new SealColumn(nameof(WordsConfirmation.IsSealed), IsFlag: true)),
            .. Sealed<MinutesAddition>(model, new SealColumn(nameof(MinutesAddition.SealedAt), IsFlag: false)),
            .. Sealed<Attachment>(model, new SealColumn(nameof(Attachment.SealedIn), IsFlag: false)),
            Table(TypeOf<ReadingLogEntry>(model)),
        ];
    }

    private static IEnumerable<GuardedTable> Sealed<T>(IModel model, SealColumn seal)
        where T : Aggregate<T>
    {
        var type = TypeOf<T>(model);
        yield return Table(type) with { Own = seal };
        foreach (var part in type.GetNavigations().Where(one => one.TargetEntityType.IsOwned() && one.IsCollection).Select(one => one.TargetEntityType))
        {
            var reference = part.FindOwnership()!.Properties.Single().GetColumnName();
            yield return Table(part) with { Parent = new SealingParent(type.GetTableName()!, "Id", reference, seal) };
        }
    }

    private static GuardedTable Table(IEntityType type) => new(
        type.GetTableName()!,
        [
            Columns(type.FindPrimaryKey()!.Properties),
            .. type.GetIndexes().Where(index => index.IsUnique).Select(index => Columns(index.Properties)),
        ]);

    private static string[] Columns(IEnumerable<IProperty> properties) => [.. properties.Select(property => property.GetColumnName())];

    private static IEntityType TypeOf<T>(IModel model) =>
        model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not in the model.");
}
