#include "shared/text/translit.h"

#include <catch2/catch.hpp>

using namespace fairbook::text;

TEST_CASE("Ukrainian names are written as in a passport", "[text][translit]")
{
    CHECK(toLatinKmu55("Євген Згурський") == "Yevhen Zghurskyi");
    CHECK(toLatinKmu55("Юрій Їжакевич") == "Yurii Yizhakevych");
    CHECK(toLatinKmu55("Знам'янка") == "Znamianka");
    CHECK(toLatinKmu55("Короп’є, Мар’їне") == "Koropie, Marine");
    CHECK(toLatinKmu55("Йосипівка, Стрий") == "Yosypivka, Stryi");
    CHECK(toLatinKmu55("Гоща Ґалаґан Щербухи") == "Hoshcha Galagan Shcherbukhy");
    CHECK(toLatinKmu55("Комп'ютер-Яблуко") == "Kompiuter-Yabluko");
}

TEST_CASE("capitals stay capitals", "[text][translit]")
{
    CHECK(toLatinKmu55("ЩЕРБАК ЮЛІЯ") == "SHCHERBAK YULIIA");
    CHECK(toLatinKmu55("Щербак Ю. Я.") == "Shcherbak Yu. Ya.");
    CHECK(toLatinKmu55("ЗАТ «Яна»") == "ZAT «Yana»");
}

TEST_CASE("letters made of two code points are read as one", "[text][translit]")
{
    CHECK(toLatinKmu55("Андрі\u0438\u0306") == toLatinKmu55("Андрій"));
    CHECK(toLatinKmu55("\u0407вга") == "Yivha");
}

TEST_CASE("text in other letters stays as it is", "[text][translit]")
{
    CHECK(toLatinKmu55("ABC 123 'x' 安藤") == "ABC 123 'x' 安藤");
    CHECK(toLatinKmu55("") == "");
}

TEST_CASE("Russian names are written as in a passport", "[text][translit]")
{
    CHECK(toLatinPassport("Щукин Юрий Съездов") == "Shchukin Iurii Sieezdov");
    CHECK(toLatinPassport("Жёлтая Хая") == "Zheltaia Khaia");
    CHECK(toLatinPassport("ЦЫГАНЬ") == "TSYGAN");
}
