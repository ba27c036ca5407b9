using BranchLife.Application.Imports;
using BranchLife.Application.Imports.Comparing;
using BranchLife.Application.Imports.Members;
using BranchLife.Application.Imports.Tables;
using BranchLife.Application.Imports.Units;
using BranchLife.Documents.Reading;
using BranchLife.Testing.Databases;
using BranchLife.Testing.Workbooks;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Imports;

/// <summary>An office that imports lists into a fresh database.</summary>
internal sealed class Office(TestDatabase database) : IAsyncDisposable
{
    public static readonly object?[] UnitHeader = ["代码", "名称", "类别", "上级代码", "成立时间", "本届起止", "书记"];
    public static readonly object?[] MemberHeader = ["姓名", "性别", "出生日期", "入党日期", "转正日期", "党员类别", "所在党支部", "党内职务", "是否流动", "流向", "联系电话", "分类"];

    public static readonly object?[][] Town =
    [
        ["7701", "中共望塘镇委员会", "党委", null, "1984.5", "2021.06-2026.12", "柏松年"],
        ["770101", "东桥村党总支", "总支", "7701", "2005.3", "2025.11-2030.11", "甘小禾"],
        ["77010101", "东桥村第一党支部", "支部", "770101", "2005-03-08", "2025.11-2030.11", "甘小禾"],
        ["770102", "西坡村党支部", "支部", "7701", "1956年7月", "2025.11-2030.11", "辛 夷"],
    ];

    public static readonly object?[][] People =
    [
        ["甘小禾", "女", "1980-05-06", "2003-07-01", "2004-07-01", "正式", "东桥村第一党支部", "书记", "否", null, "19900000001", "农村"],
        ["傅白", "男", "1975.3", "1998.7", "1999.7", "正式", "东桥村第一党支部", "组织委员、宣传委员", null, null, "19900000002", "农村、青年"],
        ["辛夷", "女", "1990-01-02", "2015-06-07", "2016-06-07", "正式", "西坡村党支部", null, "是", "省城", null, null],
        ["石竹", "男", "1998-09-09", "2026-03-01", null, "预备", "西坡村党支部", null, null, null, null, null],
    ];

    public TestDatabase Database => database;

    public static async Task<Office> OpenAsync(Engine engine) => new(await TestDatabase.CreateAsync(engine));

    public async Task<Office> WithTownAsync()
    {
        await ImportUnitsAsync(Town);
        await ImportMembersAsync(People);
        return this;
    }

    public async Task<UnitsPreview> ImportUnitsAsync(params object?[][] rows) => await WithUnitsAsync(File(UnitHeader, rows), null);

    public async Task<UnitsPreview> WithUnitsAsync(byte[] file, string? below) =>
        await DoAsync<ImportUnits, UnitsPreview>(below, (use, scope) => use.ExecuteAsync(Read(file), scope, HeaderWords.OfUnits, default));

    public async Task<MembersPreview> ImportMembersAsync(params object?[][] rows) => await WithMembersAsync(File(MemberHeader, rows), null);

    public async Task<MembersPreview> WithMembersAsync(byte[] file, string? below) =>
        await DoAsync<ImportMembers, MembersPreview>(below, (use, scope) => use.ExecuteAsync(Read(file), scope, HeaderWords.OfMembers, default));

    public async Task<MembersPreview> PreviewMembersAsync(byte[] file, string? below = null) =>
        await DoAsync<PreviewMembers, MembersPreview>(below, (use, scope) => use.FindAsync(Read(file), scope, HeaderWords.OfMembers, default));

    public static byte[] File(object?[] header, params object?[][] rows) => XlsxFile.Of("表", sheet =>
    {
        sheet.Row(header);
        foreach (var row in rows) sheet.Row(row);
    });

    public static Workbook Read(byte[] file) => WorkbookReader.Read(new MemoryStream(file));

    /// <summary>new/changed/unchanged/error/warning</summary>
    public static string Line(ImportCounts counts) =>
        $"{counts.New}/{counts.Changed}/{counts.Unchanged}/{counts.Error}/{counts.Warning}";

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private async Task<TResult> DoAsync<TUse, TResult>(string? below, Func<TUse, ImportScope, Task<TResult>> act)
        where TUse : notnull
    {
        await using var scope = database.Scope();
        var reach = await scope.ServiceProvider.GetRequiredService<OperatorScope>().FindAsync(below, default);
        return await act(scope.ServiceProvider.GetRequiredService<TUse>(), reach);
    }
}
