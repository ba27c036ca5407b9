using BranchLife.Application.Access;
using BranchLife.Application.Inbox;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Preparation;

public sealed class TalkingWithEachOther
{
    private static readonly RecordTalk.Entry Yesterday = new(new DateOnly(2026, 11, 19), "支部活动室", TalkWay.FaceToFace);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task counts_only_what_both_have_confirmed(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);

        var talk = await RecordAsync(database, branch, branch.Secretary, branch.Comrade);
        var before = await MatrixAsync(database, branch, branch.Recorder);
        await database.AsAsync<ConfirmTalk>(branch.Comrade, async use => await use.ExecuteAsync(talk, await VersionAsync(database, talk), default));
        var after = await MatrixAsync(database, branch, branch.Recorder);

        Assert.Equal((0, 17), (before.Done, before.Due));
        Assert.Equal(TalkState.Unconfirmed, Cell(before, branch.Comrade, column: 0));
        Assert.Equal((1, 17), (after.Done, after.Due));
        Assert.Equal(TalkState.Held, Cell(after, branch.Comrade, column: 0));
        Assert.Equal(TalkState.Missing, Cell(after, branch.Comrade, column: 1));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_arranged_for_everybody_in_one_step(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);

        var arranged = await database.AsAsync<ArrangeTalks, int>(branch.Secretary, use => use.ExecuteAsync(branch.Meeting.Id, default));
        var again = await database.AsAsync<ArrangeTalks, int>(branch.Secretary, use => use.ExecuteAsync(branch.Meeting.Id, default));

        // 3 within the committee, 12 across, 2 pairs of the four others.
        Assert.Equal((17, 0), (arranged, again));
        var matrix = await MatrixAsync(database, branch, branch.Comrade);
        Assert.All(matrix.Lines, line => Assert.DoesNotContain(line.WithCommittee, cell => cell.State is TalkState.Missing));
        Assert.Equal(6, await database.LookAsync(db => db.Notices.CountAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task follows_the_campaigns_rule(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await ChangeAsync(database, db => db.Campaigns.ExecuteUpdateAsync(change =>
            change.SetProperty(c => c.Parameters.CommitteeTalks, CommitteeTalks.WithSomeMember)));

        var arranged = await database.AsAsync<ArrangeTalks, int>(branch.Secretary, use => use.ExecuteAsync(branch.Meeting.Id, default));
        var matrix = await MatrixAsync(database, branch, branch.Secretary);

        // 3 within the committee, one of the committee for each of the four, 2 pairs of the four.
        Assert.Equal((9, 9), (arranged, matrix.Due));
        Assert.True(matrix.HasCommitteeColumn);
        Assert.All(matrix.Lines.Where(line => !line.Person.IsCommittee), line => Assert.Equal(TalkState.Arranged, line.WithSomeOfCommittee));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_given_days_as_the_secretary_takes_over_of_a_suggestion(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var wish = new TalkSuggestion.Wish(null, null, [new TimeOnly(9, 0), new TimeOnly(15, 0)], 2, Weekends: true);
        var suggested = await database.AsAsync<TalkSuggestion, TalkSuggestion.View>(branch.Secretary, use => use.FindAsync(branch.Meeting.Id, wish, default));
        Assert.Equal((17, 17, 0), (suggested.Open, suggested.Rows.Count, suggested.Left.Count));

        TalkAppointment[] half = [.. suggested.Rows.Take(8).Select(row => new TalkAppointment(row.First.Id, row.Second.Id, row.On, row.At))];
        await TakeOverAsync(half);
        var rest = await database.AsAsync<TalkSuggestion, TalkSuggestion.View>(branch.Secretary, use => use.FindAsync(branch.Meeting.Id, wish, default));

        Assert.Equal(9, rest.Rows.Count);
        Assert.DoesNotContain(rest.Rows, row => half.Any(new TalkAppointment(row.First.Id, row.Second.Id, row.On, row.At).ClashesWith));
        var third = branch.Members.First(person => !half[0].Has(person));
        var clash = new TalkAppointment(half[0].First, third, half[0].On, half[0].At);
        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => TakeOverAsync([clash]));
        Assert.Equal(PreparationRules.OneTalkAtATime, refused.Rule);
        await Assert.ThrowsAsync<AccessDeniedException>(() =>
            database.AsAsync<AppointTalks, int>(branch.Comrade, use => use.ExecuteAsync(branch.Meeting.Id, half, null, default)));

        Task<int> TakeOverAsync(TalkAppointment[] chosen) => database.AsAsync<AppointTalks, int>(branch.Secretary, use =>
            use.ExecuteAsync(branch.Meeting.Id, chosen, "活动室", default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_given_a_day_by_the_secretary_or_one_of_the_two(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var entry = new AppointTalk.Entry(new DateOnly(2026, 11, 25), new TimeOnly(9, 0), null);

        await AppointAsync(branch.Secretary, 0);
        await Assert.ThrowsAsync<StaleVersionException>(() => AppointAsync(branch.Comrade, 0));
        await AppointAsync(branch.Comrade, 1);
        await Assert.ThrowsAsync<AccessDeniedException>(() => AppointAsync(branch.Recorder, 2));
        await Assert.ThrowsAsync<NotFoundException>(() => AppointAsync(branch.Stranger, 2));

        var mine = (await MatrixAsync(database, branch, branch.AnotherComrade)).Own.Single(own => own.Other.Id == branch.Comrade);
        Assert.Equal((TalkState.Arranged, entry.On), (mine.State, mine.PlannedOn));

        Task AppointAsync(Id<Person> by, int version) => database.AsAsync<AppointTalk>(by, use =>
            use.ExecuteAsync(branch.Meeting.Id, branch.AnotherComrade, branch.Comrade, entry, version, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task releases_a_point_to_the_problem_list_only_when_both_want_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var talk = await RecordAsync(database, branch, branch.Recorder, branch.Comrade);
        await ProposeAsync("入户走访少，8月只走访两户", branch.Comrade);
        await ProposeAsync("开会拖沓", null);

        Assert.Empty(await database.LookAsync(db => db.Problems.ToListAsync()));
        foreach (var person in branch.Everybody.Except([branch.Recorder, branch.Comrade]))
            await Assert.ThrowsAsync<NotFoundException>(async () => await AnswerAsync(person, 1, agrees: true));

        await Assert.ThrowsAsync<RuleViolationException>(() => AnswerAsync(branch.Recorder, 1, agrees: true));
        await AnswerAsync(branch.Comrade, 1, agrees: true);
        await AnswerAsync(branch.Comrade, 2, agrees: false);

        var problem = await database.LookAsync(db => db.Problems.SingleAsync());
        Assert.Equal((branch.Comrade, ProblemOrigin.Peers, SensitiveText.From("入户走访少，8月只走访两户")), (problem.SubjectId!.Value, problem.Origin, problem.Statement));
        Assert.Equal((ProblemLinkKind.Talk, talk.Value), (problem.Links[0].Kind, problem.Links[0].RecordId));
        var seen = await database.AsAsync<TalkDetails, TalkDetails.View>(branch.Recorder, use => use.FindAsync(talk, default));
        Assert.Equal([TalkPointState.Released, TalkPointState.Declined], seen.Points.Select(point => point.State));

        async Task ProposeAsync(string words, Id<Person>? about) => await database.AsAsync<ProposeTalkPoint>(branch.Recorder, async use =>
            await use.ExecuteAsync(talk, words, about, await VersionAsync(database, talk), default));

        async Task AnswerAsync(Id<Person> by, int point, bool agrees) => await database.AsAsync<AnswerTalkPoint>(by, async use =>
            await use.ExecuteAsync(talk, point, agrees, await VersionAsync(database, talk), default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task waits_on_the_first_page_of_who_has_to_answer_a_point_without_its_words(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var talk = await RecordAsync(database, branch, branch.Comrade, branch.AnotherComrade);
        await ProposeAsync("入户走访少");
        await ProposeAsync("回执填得迟");

        var (asked, proposer) = (await PointsOfAsync(branch.AnotherComrade), await PointsOfAsync(branch.Comrade));
        await AnswerAsync(1);
        await AnswerAsync(2);

        var todo = Assert.Single(asked);
        Assert.Equal($"/talks/{talk}", todo.Path);
        Assert.Contains("2条待答复", todo.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("走访", todo.Title + todo.Detail, StringComparison.Ordinal);
        Assert.Empty(proposer);
        Assert.Empty(await PointsOfAsync(branch.AnotherComrade));

        async Task ProposeAsync(string words) => await database.AsAsync<ProposeTalkPoint>(branch.Comrade, async use =>
            await use.ExecuteAsync(talk, words, null, await VersionAsync(database, talk), default));

        async Task AnswerAsync(int point) => await database.AsAsync<AnswerTalkPoint>(branch.AnotherComrade, async use =>
            await use.ExecuteAsync(talk, point, agrees: false, await VersionAsync(database, talk), default));

        async Task<Todo[]> PointsOfAsync(Id<Person> person) =>
            [.. (await database.AsAsync<Waiting, IReadOnlyList<Todo>>(person, use => use.FindAsync(default))).Where(one => one.Title.Contains("要点", StringComparison.Ordinal))];
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_recorded_and_read_by_the_two_alone(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var talk = await RecordAsync(database, branch, branch.Comrade, branch.AnotherComrade);
        var version = await VersionAsync(database, talk);

        foreach (var person in branch.Everybody.Except([branch.Comrade, branch.AnotherComrade]))
        {
            await Assert.ThrowsAsync<NotFoundException>(() => database.AsAsync<TalkDetails, TalkDetails.View>(person, use => use.FindAsync(talk, default)));
            await Assert.ThrowsAsync<NotFoundException>(() => database.AsAsync<ConfirmTalk>(person, use => use.ExecuteAsync(talk, version, default)));
            await Assert.ThrowsAsync<NotFoundException>(() => database.AsAsync<NoteTalk>(person, use => use.ExecuteAsync(talk, "听说的", version, default)));
        }

        var seen = await database.AsAsync<TalkDetails, TalkDetails.View>(branch.AnotherComrade, use => use.FindAsync(talk, default));
        Assert.Equal(TalkState.Unconfirmed, seen.State);
        Assert.Null(seen.ConfirmedAt);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task links_the_page_of_a_talk_for_the_two_only(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await RecordAsync(database, branch, branch.Secretary, branch.Comrade);

        var own = await MatrixAsync(database, branch, branch.Comrade);
        var others = await MatrixAsync(database, branch, branch.AnotherComrade);

        Assert.NotNull(own.Lines.Single(line => line.Person.Id == branch.Comrade).WithCommittee[0].OwnTalk);
        Assert.All(others.Lines.SelectMany(line => line.WithCommittee), cell => Assert.Null(cell.OwnTalk));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task logs_the_reading_of_the_other_once_and_the_own_never(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var talk = await RecordAsync(database, branch, branch.Secretary, branch.Comrade);
        await database.AsAsync<NoteTalk>(branch.Secretary, async use =>
            await use.ExecuteAsync(talk, "工作上有畏难情绪，约定每周碰一次。", await VersionAsync(database, talk), default));

        await database.AsAsync<TalkDetails, TalkDetails.View>(branch.Secretary, use => use.FindAsync(talk, default));
        await database.AsAsync<TalkDetails, TalkDetails.View>(branch.Comrade, use => use.FindAsync(talk, default));

        var read = await database.LookAsync(db => db.ReadingLog.SingleAsync());
        Assert.Equal((RecordKind.Talk, branch.Comrade, (Id<Person>?)branch.Secretary), (read.Kind, read.ReaderId, read.AuthorId));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task refuses_a_stale_form_and_a_stranger(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await RecordAsync(database, branch, branch.Secretary, branch.Comrade);

        await Assert.ThrowsAsync<StaleVersionException>(() => RecordAsync(database, branch, branch.Comrade, branch.Secretary));
        await Assert.ThrowsAsync<NotFoundException>(() => RecordAsync(database, branch, branch.Comrade, branch.Stranger));
        await Assert.ThrowsAsync<NotFoundException>(() => RecordAsync(database, branch, branch.Stranger, branch.Comrade));
    }

    private static Task<Id<Talk>> RecordAsync(TestDatabase database, PreparedBranch branch, Id<Person> by, Id<Person> other) =>
        database.AsAsync<RecordTalk, Id<Talk>>(by, use => use.ExecuteAsync(branch.Meeting.Id, other, Yesterday, 0, default));

    private static Task<TalkMatrix.View> MatrixAsync(TestDatabase database, PreparedBranch branch, Id<Person> reader) =>
        database.AsAsync<TalkMatrix, TalkMatrix.View>(reader, use => use.FindAsync(branch.Meeting.Id, default));

    private static Task<int> VersionAsync(TestDatabase database, Id<Talk> talk) =>
        database.LookAsync(db => db.Talks.Where(t => t.Id == talk).Select(t => t.Version).SingleAsync());

    private static async Task ChangeAsync(TestDatabase database, Func<BranchLifeDbContext, Task> change)
    {
        await using var scope = database.Scope();
        await change(scope.ServiceProvider.GetRequiredService<BranchLifeDbContext>());
    }

    private static TalkState Cell(TalkMatrix.View matrix, Id<Person> person, int column) =>
        matrix.Lines.Single(line => line.Person.Id == person).WithCommittee[column].State;
}
