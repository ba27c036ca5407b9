using BranchLife.Domain.Administration;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Attachments;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Commitments;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Deeds;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Publicity;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Reports;
using BranchLife.Domain.Sessions;
using BranchLife.Domain.Supervision;
using BranchLife.Domain.Wording;
using BranchLife.Persistence.Accounts;
using BranchLife.Persistence.Imports;
using BranchLife.Persistence.Operations;
using BranchLife.Persistence.Reading;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Persistence;

public sealed class BranchLifeDbContext(DbContextOptions<BranchLifeDbContext> options)
    : IdentityUserContext<AppUser, Guid>(options)
{
    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<Post> Posts => Set<Post>();

    public DbSet<Delegation> Delegations => Set<Delegation>();

    public DbSet<Person> Persons => Set<Person>();

    public DbSet<Member> Members => Set<Member>();

    public DbSet<Grant> Grants => Set<Grant>();

    public DbSet<SupervisingGroup> SupervisingGroups => Set<SupervisingGroup>();

    public DbSet<Campaign> Campaigns => Set<Campaign>();

    public DbSet<RosterEntry> RosterEntries => Set<RosterEntry>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<SubmittedPlan> SubmittedPlans => Set<SubmittedPlan>();

    public DbSet<RegularMeeting> RegularMeetings => Set<RegularMeeting>();

    public DbSet<MeetingSession> MeetingSessions => Set<MeetingSession>();

    public DbSet<SessionRound> SessionRounds => Set<SessionRound>();

    public DbSet<PrivateNote> PrivateNotes => Set<PrivateNote>();

    public DbSet<EntryDraft> EntryDrafts => Set<EntryDraft>();

    public DbSet<Minutes> Minutes => Set<Minutes>();

    public DbSet<WordsConfirmation> WordsConfirmations => Set<WordsConfirmation>();

    public DbSet<Appraisal> Appraisals => Set<Appraisal>();

    public DbSet<BallotTurnout> BallotTurnouts => Set<BallotTurnout>();

    public DbSet<BallotMark> BallotMarks => Set<BallotMark>();

    public DbSet<AppraisalVerdict> AppraisalVerdicts => Set<AppraisalVerdict>();

    public DbSet<MinutesAddition> MinutesAdditions => Set<MinutesAddition>();

    public DbSet<Attachment> Attachments => Set<Attachment>();

    public DbSet<CriticismRecord> CriticismRecords => Set<CriticismRecord>();

    public DbSet<StudySession> StudySessions => Set<StudySession>();

    public DbSet<Opinion> Opinions => Set<Opinion>();

    public DbSet<OpinionBox> OpinionBoxes => Set<OpinionBox>();

    public DbSet<AnonymousOpinion> AnonymousOpinions => Set<AnonymousOpinion>();

    public DbSet<OpinionFeedback> OpinionFeedbacks => Set<OpinionFeedback>();

    public DbSet<Talk> Talks => Set<Talk>();

    public DbSet<Outline> Outlines => Set<Outline>();

    public DbSet<OutlineVersion> OutlineVersions => Set<OutlineVersion>();

    public DbSet<Problem> Problems => Set<Problem>();

    public DbSet<RectificationItem> RectificationItems => Set<RectificationItem>();

    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<SupervisionDemand> SupervisionDemands => Set<SupervisionDemand>();

    public DbSet<PublicNotice> PublicNotices => Set<PublicNotice>();

    public DbSet<Commitment> Commitments => Set<Commitment>();

    public DbSet<PracticalDeed> PracticalDeeds => Set<PracticalDeed>();

    public DbSet<MeetingReport> MeetingReports => Set<MeetingReport>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<Subscription> Subscriptions => Set<Subscription>();

    public DbSet<SentDigest> SentDigests => Set<SentDigest>();

    public DbSet<UserSession> UserSessions => Set<UserSession>();

    public DbSet<SignInLock> SignInLocks => Set<SignInLock>();

    public DbSet<PasswordSheet> PasswordSheets => Set<PasswordSheet>();

    public DbSet<CompletedOperation> CompletedOperations => Set<CompletedOperation>();

    public DbSet<ReadingLogEntry> ReadingLog => Set<ReadingLogEntry>();

    public DbSet<ImportFile> ImportFiles => Set<ImportFile>();

    public DbSet<ImportWord> ImportWords => Set<ImportWord>();

    public DbSet<AddedPhrase> AddedPhrases => Set<AddedPhrase>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(BranchLifeDbContext).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        ModelConventions.Apply(configurationBuilder);
}
