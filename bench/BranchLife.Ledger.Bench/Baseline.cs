using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace BranchLife.Ledger.Bench;

/// <summary>
/// L: the same list by hand. It is told once which session a cookie means, and asks for everything else on every request: session and
/// account, membership, counts and rows of that branch, as far as this reader may read them. Answers with bytes.
/// </summary>
internal static class Baseline
{
    private const string Session = """
        SELECT s.StartedAt, s.LastSeenAt, u.PersonId, u.UserName FROM UserSessions s JOIN Accounts u ON u.Id = s.UserId
        WHERE s.Id = $session AND s.EndedAt IS NULL AND u.State = 'Active'
        """;

    private const string Branch = """
        SELECT b.BranchId FROM Members m JOIN BranchMemberships b ON b.MemberId = m.Id
        WHERE m.PersonId = $person AND b."From" <= $today AND (b."To" IS NULL OR b."To" >= $today)
        """;

    private const string Counts = """
        SELECT COUNT(*), SUM(State IN ('Open', 'InProgress', 'ClosureReturned', 'LongTerm', 'Reopened')), SUM(State = 'ClosureRequested'),
            SUM(State <> 'ClosureRequested' AND (DueOn < $today OR (DueOn IS NULL AND NextReviewOn < $today)))
        FROM RectificationItems WHERE UnitId = $branch AND State <> 'Closed'
        """;

    private const string Rows = """
        SELECT i.Id, p.Statement, p.Origin, i.Measure, o.Name, i.DueOn, i.FirstDueOn, i.NextReviewOn, i.State, i.SubjectId
        FROM RectificationItems i JOIN Problems p ON p.Id = i.ProblemId JOIN Persons o ON o.Id = i.OwnerId
        WHERE i.UnitId = $branch AND i.State <> 'Closed' ORDER BY i.DueOn IS NULL, i.DueOn, i.Id LIMIT 21
        """;

    public static async Task ServeAsync(string path, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add($"http://127.0.0.1:{port}");
        var sessions = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        app.MapGet("/rectification", context =>
        {
            var cookie = context.Request.Headers.Cookie.ToString();
            if (cookie.Length > 0) return AnswerAsync(context, path, sessions.GetOrAdd(cookie, _ => NewestSession(path)));
            context.Response.StatusCode = StatusCodes.Status302Found;
            return Task.CompletedTask;
        });
        await app.RunAsync();
    }

    private static Task AnswerAsync(HttpContext context, string path, string session)
    {
        using var db = new SqliteConnection($"Data Source={path};Mode=ReadOnly");
        db.Open();
        var today = "2026-11-20";
        string person, branch;
        using (var reader = Ask(db, Session, ("$session", session)))
        {
            if (!reader.Read()) throw new InvalidOperationException("The session is not there.");
            person = reader.GetString(2);
        }

        using (var reader = Ask(db, Branch, ("$person", person), ("$today", today)))
        {
            reader.Read();
            branch = reader.GetString(0);
        }

        var page = new StringBuilder(16_000);
        page.Append("<!DOCTYPE html><html lang=\"zh-CN\"><head><title>整改台账</title></head><body><main>");
        using (var reader = Ask(db, Counts, ("$branch", branch), ("$today", today)))
        {
            reader.Read();
            page.Append(CultureInfo.InvariantCulture, $"<p>共 {reader.GetInt64(0)} 项：整改中 {reader.GetInt64(1)}，待核验 {reader.GetInt64(2)}，超期 {reader.GetInt64(3)}</p><table>");
        }

        using (var reader = Ask(db, Rows, ("$branch", branch)))
        {
            for (var number = 1; number <= 20 && reader.Read(); number++)
            {
                page.Append("<tr><td>").Append(number).Append("</td><th><a href=\"/rectification/").Append(reader.GetString(0)).Append("\">")
                    .Append(System.Net.WebUtility.HtmlEncode(reader.GetString(1))).Append("</a></th><td>").Append(reader.GetString(2)).Append("</td><td>")
                    .Append(System.Net.WebUtility.HtmlEncode(reader.GetString(3))).Append("</td><td>").Append(System.Net.WebUtility.HtmlEncode(reader.GetString(4)))
                    .Append("</td><td>").Append(reader.IsDBNull(5) ? "长期坚持" : reader.GetString(5)).Append("</td><td>").Append(reader.GetString(8)).Append("</td></tr>");
            }
        }

        page.Append("</table></main></body></html>");
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(page.ToString())).AsTask();
    }

    // Whoever compares has just signed in.
    private static string NewestSession(string path)
    {
        using var db = new SqliteConnection($"Data Source={path};Mode=ReadOnly");
        db.Open();
        using var reader = Ask(db, "SELECT Id FROM UserSessions WHERE EndedAt IS NULL ORDER BY StartedAt DESC LIMIT 1");
        return reader.Read() ? reader.GetString(0) : throw new InvalidOperationException("Nobody is signed in.");
    }

    private static SqliteDataReader Ask(SqliteConnection db, string question, params (string Name, object Value)[] values)
    {
        var command = db.CreateCommand(); // the reader reads from it; the connection ends both
        command.CommandText = question;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        return command.ExecuteReader();
    }
}
