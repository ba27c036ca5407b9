using BranchLife.Application.Accounts;
using BranchLife.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Accounts;

public sealed class UserNamesFromNames
{
    [Theory]
    [InlineData("林向东", "linxiangdong")]
    [InlineData("单小虎", "shanxiaohu")]
    [InlineData("仇英", "qiuying")]
    [InlineData("曾国安", "zengguoan")]
    [InlineData("解春雷", "xiechunlei")]
    [InlineData("尉迟山", "yuchishan")]
    [InlineData("欧阳重阳", "ouyangzhongyang")]
    [InlineData("吕绿", "lvlv")]
    [InlineData("阿依古丽·买买提", "ayigulimaimaiti")]
    [InlineData("查一鸣", "zhayiming")]
    public void are_read_as_names_are_read(string name, string letters) => Assert.Equal(letters, Pinyin.Of(name));

    [Fact]
    public async Task carry_the_first_number_that_is_free()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        foreach (var taken in new[] { "linxiangdong01", "linxiangdong03" }) await database.HasAccountAsync(taken);

        Assert.Equal(
            ["linxiangdong02", "suncaixia01", "linxiangdong04", "linxiangdong05", "linxiangdong06", "linxiangdong07"],
            await ProposeAsync(database, "林向东", "孙彩霞", "林向东", "林向冬", "林向东", "林向东"));
    }

    [Fact]
    public async Task are_made_for_names_that_nobody_can_read_too()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);

        Assert.Equal(["user01", "user02"], await ProposeAsync(database, "𠮷", "㛃"));
    }

    private static async Task<IReadOnlyList<string>> ProposeAsync(TestDatabase database, params string[] names)
    {
        await using var scope = database.Scope();
        return await scope.ServiceProvider.GetRequiredService<UserNames>().ProposeAsync(names, CancellationToken.None);
    }
}
