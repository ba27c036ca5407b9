using System.Text;
using BranchLife.Persistence;
using BranchLife.Persistence.PostgreSql;
using BranchLife.Persistence.Sqlite;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace BranchLife.Web.Tests.Requests;

/// <summary>A full disk, a lost server, a clash of rows: each has its own answer, none is a bare 500.</summary>
public sealed class TroubleBelow
{
    private const string Incident = "[0-9A-F]{4}-[0-9A-F]{4}";

    public static TheoryData<Exception, int, string, bool> Troubles => new()
    {
        { new DbUpdateException("fault", Sqlite(5)), 503, "系统正忙", false },
        { new DbUpdateException("fault", Sqlite(13)), 503, "存储空间不足", true },
        { Sqlite(10), 503, "数据库暂时无法使用", true },
        { Sqlite(14), 503, "数据库暂时无法使用", true },
        { new DbUpdateException("fault", Sqlite(19)), 409, "内容与已有的记录冲突", true },
        { new IOException("no space", 28), 503, "存储空间不足", true },
        { new InvalidDataException("multipart"), 400, "请求没有被接受", false },
        { new InvalidOperationException("fault"), 500, "系统出现故障", true },
    };

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task has_an_answer_of_its_own(Exception trouble, int status, string words, bool isNumbered)
    {
        var (answered, body) = await AnswerAsync(trouble, new SqliteEngine());

        Assert.Equal(status, answered);
        Assert.Contains(words, body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
        if (isNumbered) Assert.Matches($"事件编号：<strong>{Incident}</strong>", body);
        else Assert.DoesNotContain("事件编号：", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("53100", 503, "存储空间不足")]
    [InlineData("57P01", 503, "数据库暂时无法使用")]
    [InlineData("40P01", 503, "系统正忙")]
    [InlineData("23503", 409, "内容与已有的记录冲突")]
    public async Task is_told_apart_on_a_server_too(string state, int status, string words)
    {
        var (answered, body) = await AnswerAsync(
            new DbUpdateException("fault", new PostgresException("fault", "ERROR", "ERROR", state)), new PostgreSqlEngine());

        Assert.Equal(status, answered);
        Assert.Contains(words, body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_a_server_that_is_gone_is_no_fault_of_the_program()
    {
        var (answered, _) = await AnswerAsync(new NpgsqlException("gone", new System.Net.Sockets.SocketException(111)), new PostgreSqlEngine());

        Assert.Equal(503, answered);
    }

    private static SqliteException Sqlite(int code) => new("fault", code);

    private static async Task<(int Status, string Body)> AnswerAsync(Exception trouble, IDatabaseEngine engine)
    {
        var body = new MemoryStream();
        await using var services = new ServiceCollection().AddSingleton(engine).BuildServiceProvider();
        var context = new DefaultHttpContext { Response = { Body = body }, RequestServices = services };
        await new RefusalAnswers(_ => throw trouble, NullLogger<RefusalAnswers>.Instance).InvokeAsync(context);
        return (context.Response.StatusCode, Encoding.UTF8.GetString(body.ToArray()));
    }
}
