using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BranchLife.Persistence.Schema;

/// <summary>Adds up the rows' hashes, so that their order does not matter and each row counts as often as it is there.</summary>
internal sealed class TableSum
{
    private readonly ulong[] _sum = new ulong[4];
    private long _rows;

    public void Add(RowText row)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(row.ToString()));
        for (var i = 0; i < _sum.Length; i++) _sum[i] += BinaryPrimitives.ReadUInt64BigEndian(hash.AsSpan(i * 8));
        _rows++;
    }

    public override string ToString()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{_rows}:{_sum[0]:x16}{_sum[1]:x16}{_sum[2]:x16}{_sum[3]:x16}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
